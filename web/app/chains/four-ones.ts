import type { ChiefPost } from './chief-query.ts'

export const fourOnes = ['chain', 'leader', 'force', 'plan'] as const
export type FourOne = (typeof fourOnes)[number]

/** Which of the four ones are there: a chief by name, a task force that is set up, a plan that was approved. */
export function fourOnesOf(post: ChiefPost | undefined): Readonly<Record<FourOne, boolean>> {
  return {
    chain: true,
    leader: post?.leader !== null && post !== undefined,
    force: post?.hasForce === true && post.forceSetUpOn !== null,
    plan: post?.hasPlan === true,
  }
}
