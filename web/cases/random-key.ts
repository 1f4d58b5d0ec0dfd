/** 128 bits of chance. `crypto.randomUUID` is not there on pages that come over plain HTTP, as within an office network. */
export const randomKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
