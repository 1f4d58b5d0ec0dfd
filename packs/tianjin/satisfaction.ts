/** How those who raised a matter rate the way it was handled. */
export const satisfaction = {
  satisfied: { zh: '满意', en: 'satisfied' },
  fair: { zh: '基本满意', en: 'fairly satisfied' },
  dissatisfied: { zh: '不满意', en: 'not satisfied' },
} as const
