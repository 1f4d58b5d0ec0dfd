/** Whether a document can lay anything on anybody: a news report, a speech or a study cannot. */
import type { DocumentData } from '../types.ts'

/** A work report binds: what the congress adopts of it is broken down into tasks like a plan. */
export function binds({ genre, title }: Pick<DocumentData, 'genre' | 'title'>): boolean {
  return genre !== 'news' && (genre !== 'report' || /工作报告(?:[（(].{1,20}[）)])?$/.test(title))
}
