import type { Block, PolicySource } from '@linchpin/kernels/policy'
export async function readDoc(bytes: Uint8Array): Promise<PolicySource> {
  const { default: WordExtractor } = await import('word-extractor')
  const document = await new WordExtractor().extract(Buffer.from(bytes))
  const raw = { filterUnicode: false }
  const blocks: Block[] = []
  for (const line of document.getBody(raw).split('\n'))
    if (line.trim() !== '') blocks.push({ kind: 'paragraph', text: line.trim() })
  return { blocks }
}
