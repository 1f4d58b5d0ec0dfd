/** What the report of March 2022 says of the chains: as of its day unless it names a year. */
import { clause, type Label } from '@linchpin/pack-kit'
import {
  cityPasses,
  firmsHelped,
  firmsWithPasses,
  problemsSettled,
  provincePasses,
} from '../dispatch/emergency/figures.ts'
import { firmsVisited, problemsFound, problemsPlanned, problemsSolved } from '../dispatch/key-enterprises/figures.ts'
import { headquartersMeetingsHeld, officeMeetingsHeld } from '../dispatch/meetings/figures.ts'
import { investmentInTalks, investmentPlanned, projectsInTalks, projectsPlanned } from '../dispatch/projects/figures.ts'
import { news } from '../documents/index.ts'
import { chainInvestmentGrowth } from '../indicators/operation/figures.ts'
import { keyChains } from '../industries/chiefs/index.ts'
import { talentFound } from '../matching/talent/needs.ts'
import { haiheLabCount } from '../standing/innovation/labs.ts'
import { themeParkCount } from '../standing/places/theme-parks.ts'
import { stated } from './stated.ts'

const c = (ref: Parameters<typeof clause<typeof news>>[1]) => clause(news, ref)
const day = '2022-03-21'
const chains: Label = { zh: '12条重点产业链', en: 'twelve key chains' }

export const newsFacts = [
  stated('key-chains', '重点产业链数量', 'key chains', 12, '条', {
    row: ['M5', 'M6'],
    source: [c('前言'), c('二是')],
    period: day,
    indicator: keyChains,
  }),
  stated('headquarters-meetings', '指挥部会议', 'meetings of the headquarters', 10, '次', {
    row: 'M7',
    source: c('一是'),
    indicator: headquartersMeetingsHeld,
    period: day,
  }),
  stated('office-meetings', '指挥部办公室会议', 'meetings of the office of the headquarters', 7, '次', {
    row: 'M7',
    source: c('一是'),
    indicator: officeMeetingsHeld,
    period: day,
  }),
  stated(
    'chain-investment-growth',
    '产业链在建项目投资同比增长',
    'growth of investment in projects of the chains',
    15.8,
    '%',
    {
      row: ['M8', 'M12'],
      source: c('二是'),
      period: '2021',
      scope: chains,
      indicator: chainInvestmentGrowth,
    },
  ),
  stated(
    'chain-investment-lead',
    '产业链在建项目投资增速高于全市制造业',
    'points by which the chains grow faster than manufacturing',
    2,
    '百分点',
    { row: ['M8', 'M12'], source: c('二是'), period: '2021', scope: chains },
  ),
  stated('projects-in-talks', '在谈项目', 'projects in talks', 183, '个', {
    row: ['M8', 'M9'],
    source: c('二是'),
    period: day,
    indicator: projectsInTalks,
    scope: chains,
  }),
  stated('projects-in-talks-investment', '在谈项目拟投资额', 'investment of projects in talks', 1480, '亿元', {
    row: ['M8', 'M9'],
    source: c('二是'),
    period: day,
    indicator: investmentInTalks,
    scope: chains,
  }),
  stated('projects-planned', '主动谋划项目', 'projects being planned', 171, '个', {
    row: ['M8', 'M9'],
    source: c('二是'),
    period: day,
    indicator: projectsPlanned,
    scope: chains,
  }),
  stated('projects-planned-investment', '主动谋划项目拟投资额', 'investment of projects being planned', 1428, '亿元', {
    row: ['M8', 'M9'],
    source: c('二是'),
    period: day,
    indicator: investmentPlanned,
    scope: chains,
  }),
  stated('lead-firms-visited', '实地走访龙头企业', 'lead firms visited', 498, '家', {
    row: 'M10',
    source: c('三是'),
    period: day,
    indicator: firmsVisited,
  }),
  stated('problems-found', '走访梳理问题', 'problems found on visits', 447, '项', {
    row: ['M7', 'M10'],
    source: c('三是'),
    period: day,
    indicator: problemsFound,
  }),
  stated('problems-solved', '已协调解决问题', 'problems solved', 216, '项', {
    row: ['M7', 'M10'],
    source: c('三是'),
    period: day,
    indicator: problemsSolved,
  }),
  stated('solutions-planned', '已拟定解决方案', 'solutions planned', 116, '个', {
    row: ['M7', 'M10'],
    source: c('三是'),
    period: day,
    indicator: problemsPlanned,
  }),
  stated('haihe-labs', '揭牌运作的海河实验室', 'Haihe laboratories at work', 5, '个', {
    row: 'M16',
    source: c('四是'),
    period: day,
    indicator: haiheLabCount,
  }),
  stated(
    'new-technology-centres',
    '进入国家企业技术中心认定公示名单的企业',
    'firms on the list of new national technology centres',
    5,
    '家',
    { row: 'M16', source: c('四是'), period: '2021' },
  ),
  stated(
    'new-technology-centres-rank',
    '国家企业技术中心新认定数量全国排名',
    'rank by new national technology centres',
    2,
    '名',
    {
      row: 'M16',
      source: c('四是'),
      period: '2021',
      note: { zh: '并列第二。', en: 'Second together with others.' },
    },
  ),
  stated('city-theme-parks', '首批市级产业主题园区', 'first municipal theme parks', 10, '个', {
    row: 'M17',
    source: c('五是'),
    period: day,
    indicator: themeParkCount,
  }),
  stated('talent-events', '人才对接会', 'meetings that bring talent and firms together', 64, '次', {
    row: 'M18',
    source: c('六是'),
    period: day,
  }),
  stated('talent-found', '引进各层次人才', 'talents brought in', 10000, '人', {
    row: 'M18',
    source: c('六是'),
    period: day,
    indicator: talentFound,
    is: '>',
    note: { zh: '原文为“过万人”。', en: 'The text says more than ten thousand in words.' },
  }),
  stated('firms-with-passes', '获发通行证企业', 'firms that got passes', 547, '家', {
    row: 'M21',
    source: c('八是'),
    period: day,
    indicator: firmsWithPasses,
  }),
  stated('province-passes', '省际通行证', 'passes between provinces', 2700, '张', {
    row: 'M21',
    source: c('八是'),
    period: day,
    indicator: provincePasses,
    is: '>',
    note: { zh: '原文为“2700余张”。', en: 'The text says some 2,700 and more.' },
  }),
  stated('city-passes', '市域通行证', 'passes within the city', 718, '张', {
    row: 'M21',
    source: c('八是'),
    period: day,
    indicator: cityPasses,
  }),
  stated('firms-helped', '协助复工复产重点企业', 'key firms helped to resume work', 306, '家', {
    row: ['M10', 'M21'],
    source: c('八是'),
    period: day,
    indicator: firmsHelped,
  }),
  stated('resumption-problems-solved', '复工复产解决问题', 'problems of resumption solved', 616, '个', {
    row: ['M10', 'M21'],
    source: c('八是'),
    period: day,
    indicator: problemsSettled,
  }),
  stated('firms-that-thanked', '来电来信致谢企业', 'firms that wrote or called their thanks', 100, '家', {
    row: 'M21',
    source: c('八是'),
    period: day,
    is: '>',
    note: { zh: '原文为“百余家”。', en: 'The text says a hundred and more in words.' },
  }),
]
