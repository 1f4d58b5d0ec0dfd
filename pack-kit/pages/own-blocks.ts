import type { AnyDefinition } from '../pack.ts'
import { caseBlocks } from './kinds/case-type.ts'
import { factBlocks, indicatorBlocks, parameterBlocks } from './kinds/figures.ts'
import { briefingBlocks, meetingBlocks, programmeBlocks, registerBlocks } from './kinds/mechanisms.ts'
import { bodyBlocks, chainBlocks, industryBlocks, layoutBlocks } from './kinds/places.ts'
import type { Names } from './names.ts'
import type { Block } from './page.ts'
import { ruleBlocks } from './rule-blocks.ts'

/** The blocks of a definition alone, without what refers to it. */
export function ownBlocks(definition: AnyDefinition, names: Names): readonly Block[] {
  switch (definition.kind) {
    case 'body':
      return bodyBlocks(definition, names)
    case 'parameter':
      return parameterBlocks(definition)
    case 'register':
      return registerBlocks(definition, names)
    case 'industry':
      return industryBlocks(definition)
    case 'chain':
      return chainBlocks(definition, names)
    case 'layout':
      return layoutBlocks(definition, names)
    case 'indicator':
      return [...indicatorBlocks(definition, names), ...ruleBlocks(definition, names)]
    case 'fact':
      return factBlocks(definition, names)
    case 'case':
      return caseBlocks(definition, names)
    case 'programme':
      return programmeBlocks(definition, names)
    case 'meeting':
      return meetingBlocks(definition, names)
    case 'briefing':
      return briefingBlocks(definition, names)
  }
}
