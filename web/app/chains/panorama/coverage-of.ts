/** Whether anybody in the city makes something of a segment: nobody, one firm only, several. */
export const coverageOf = ({ firms }: { readonly firms: number }): 'none' | 'few' | 'firms' =>
  firms === 0 ? 'none' : firms === 1 ? 'few' : 'firms'
