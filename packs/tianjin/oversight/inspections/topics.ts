/** What special inspections are about; the measures and the plan name each. */
export const inspectionTopics = {
  steelRestart: { zh: '严防已化解过剩钢铁产能复产', en: 'no restart of closed steel capacity' },
  steelProjects: { zh: '清理违法违规钢铁建设项目', en: 'unlawful steel projects' },
  charges: { zh: '违规涉企收费治理', en: 'unlawful charges on firms' },
  labourMarket: { zh: '清理整顿人力资源市场秩序', en: 'order of the labour market' },
  safety: { zh: '安全生产', en: 'work safety' },
  environment: { zh: '生态环境', en: 'environment' },
  tradingVenues: { zh: '商品现货交易场所监管', en: 'venues of commodity trade' },
  networkSecurity: { zh: '网络和数据安全', en: 'network and data security' },
  priceInformation: { zh: '价格和虚假信息', en: 'prices and false information' },
} as const
