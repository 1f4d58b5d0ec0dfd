/** Regions that the documents name as partners; one list, so that agreements, projects and links are counted alike. */
export const partnerRegions = {
  beijing: { zh: '北京市', en: 'Beijing' },
  hebei: { zh: '河北省', en: 'Hebei' },
  xiongan: { zh: '雄安新区', en: 'Xiong’an New Area' },
  langfang: { zh: '廊坊市', en: 'Langfang' },
  gansu: { zh: '甘肃省（兰白经济区）', en: 'Gansu (Lanzhou–Baiyin)' },
  jilin: { zh: '吉林省', en: 'Jilin' },
  bohai: { zh: '环渤海地区', en: 'Bohai Rim' },
  yangtze: { zh: '长三角地区', en: 'Yangtze River Delta' },
  greaterBay: { zh: '粤港澳地区', en: 'Guangdong, Hong Kong, Macao' },
  beltAndRoad: { zh: '“一带一路”沿线', en: 'Belt and Road' },
  otherChina: { zh: '国内其他地区', en: 'elsewhere in the country' },
  otherAbroad: { zh: '其他国家（地区）', en: 'elsewhere abroad' },
} as const
