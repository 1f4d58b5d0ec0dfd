/** A clause as people cite it: 五（四）3 加强监测, from `五/（四）/3` and its heading. */
export function clauseLabel(ref: string, heading: string | null): string {
  const ordinals = ref.replaceAll('/', '')
  if (!heading || ref === heading || ref.endsWith(`/${heading}`)) return ordinals
  return ordinals.endsWith('）') ? ordinals + heading : `${ordinals} ${heading}`
}
