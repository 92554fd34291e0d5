/** A file of the index is missing, cut off, changed, or of another format. Nothing of it was handed out. The index can
 *  always be made again from the documents, so whoever catches this reports it and builds anew. */
export class DamagedFile extends Error {
  override readonly name = 'DamagedFile'
  readonly file: string
  /** What is wrong with it. */
  readonly fault: string

  constructor(file: string, fault: string, options?: ErrorOptions) {
    super(`${file} ${fault}; nothing of it is used, it will be rebuilt from the documents`, options)
    this.file = file
    this.fault = fault
  }
}

/** What a failed read means: a file that is gone or that the disk cannot read is damaged, and comes back as
 *  DamagedFile. Everything else (no permission, too many open files) comes back as it is: building anew would not help. */
export function asDamage(file: string, cause: unknown): unknown {
  switch ((cause as NodeJS.ErrnoException).code) {
    case 'ENOENT':
      return new DamagedFile(file, 'is missing', { cause })
    case 'EIO':
      return new DamagedFile(file, 'cannot be read from the disk (EIO)', { cause })
    case 'EISDIR':
      return new DamagedFile(file, 'is a folder', { cause })
    default:
      return cause
  }
}
