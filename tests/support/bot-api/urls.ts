/** A link as the server rewrites it, or what is wrong with it. A host needs a dot or must be IPv6, which is
 *  why http://localhost/x and http://wiki/x are refused. */
export function checkUrl(url: string): { readonly url: string } | { readonly wrong: string } {
  if (url.trim() === '') return { wrong: 'URL must be non-empty' }
  const scheme = /^([a-z][a-z0-9+.-]*):(?!\d+(?:[/?#]|$))/i.exec(url.trim())?.[1]?.toLowerCase()
  if (scheme === 'tg' || scheme === 'ton' || scheme === 'tonsite') return { url: url.trim() }
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https')
    return { wrong: 'Unsupported URL protocol' }
  const whole = scheme === undefined ? `http://${url.trim()}` : url.trim()
  const parts = /^https?:\/\/(?:[^/?#@]*@)?(\[[0-9a-f:.]+\]|[^\s/?#:[\]@]+)(?::(\d{1,5}))?(?=[/?#]|$)/i.exec(
    whole,
  )
  const host = parts?.[1]
  if (host === undefined || Number(parts?.[2] ?? 80) > 65_535) return { wrong: 'Wrong HTTP URL' }
  const dotted = host.split('.').length > 1 && host.split('.').every(label => label !== '')
  if (!host.startsWith('[') && !dotted) return { wrong: 'Wrong HTTP URL' }
  return { url: /^[^/]*\/\/[^/?#]*$/.test(whole) ? `${whole}/` : whole }
}
