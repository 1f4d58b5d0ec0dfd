/**
 * PDF fonts map glyphs to radicals that look like characters (⾏ for 行): U+2F00–2FDF and U+F900–FAFF by their own
 * compatibility mapping (as Latin ligatures are), U+2E80–2EFF (no mapping in Unicode) by the table below. Nothing else is touched: full NFKC would turn
 * （，：１ into ASCII.
 */
export function replaceRadicals(text: string): string {
  return text
    .replace(/[\u2f00-\u2fdf\uf900-\ufaff\ufb00-\ufb06\u{2f800}-\u{2fa1f}]/gu, (char) => char.normalize('NFKC'))
    .replace(/[\u2e80-\u2eff]/g, (char) => supplement.get(char) ?? char.normalize('NFKC'))
}

const supplement: ReadonlyMap<string, string> = new Map(
  (
    '⺁厂 ⺇几 ⺌小 ⺍小 ⺎兀 ⺏尣 ⺐尢 ⺒巳 ⺓幺 ⺛旡 ⺝月 ⺟母 ⺠民 ⺡水 ⺢水 ⺥爪 ⺩王 ⺪疋 ⺫目 ⺬示 ⺭礻 ⺯糸 ⺰纟 ⺱罒 ⺲罒 ⺳网 ⺶羊 ⺷羊 ⺸羊 ' +
    '⺹老 ⺻聿 ⺼月 ⺽臼 ⺾艹 ⻁虎 ⻂衤 ⻃覀 ⻄西 ⻅见 ⻆角 ⻇角 ⻈讠 ⻉贝 ⻊足 ⻋车 ⻌辶 ⻍辶 ⻎辶 ⻏阝 ⻐钅 ⻑長 ⻒镸 ⻓长 ⻔门 ⻕阜 ⻖阝 ⻗雨 ⻘青 ' +
    '⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻞食 ⻟飠 ⻠饣 ⻡首 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻫斉 ⻬齐 ⻭歯 ⻮齿 ⻯竜 ⻰龙 ⻱龜 ⻲亀 ⻳龟'
  )
    .split(' ')
    .map((pair) => [pair.slice(0, 1), pair.slice(1)] as const),
)
