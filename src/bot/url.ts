/** Whether Telegram takes the url for a link or a button. A host needs a dot or is IPv6: it refuses
 *  http://localhost/x and http://wiki/x, and the whole message with them. */
export function isTelegramUrl(url: string): boolean {
  if (/\s/.test(url) || !URL.canParse(url)) return false
  const { protocol, hostname } = new URL(url)
  if (protocol !== 'http:' && protocol !== 'https:') return false
  return hostname.startsWith('[') || /^[^.]+(\.[^.]+)+$/.test(hostname)
}
