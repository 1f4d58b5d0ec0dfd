/** What the system says of a file, in words; anything else as it says it itself. */
export function systemErrorText(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'ENOENT') return 'there is no such file. Check the name and the folder.'
  if (code === 'EISDIR') return 'this is a folder. Name the files in it, such as FOLDER/*.docx.'
  if (code === 'EACCES') return 'this file may not be read by you.'
  return message
}
