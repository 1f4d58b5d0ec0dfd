/**
 * What each fair-competition diagnostic says: the rule in our words with article and item, why it is asked, what to check.
 *
 * They recommend a review and never call anything unlawful.
 */
import type { DiagnosticText } from './diagnostic-text.ts'
import type { FairCompetitionCode } from './fair-competition-rules.ts'

const exceptions =
  '如确需保留，核对是否属于《公平竞争审查条例》第十二条的情形（国家安全和发展利益，科技进步和自主创新，节能环保、救灾救助等公共利益，法律、行政法规另有规定），有无影响更小的替代办法，是否写明实施期限或终止条件。'
const exceptionsEn =
  'To keep it, check article 12 (national security and development, scientific progress and innovation, public interest such as energy saving, environment or relief, other laws), whether a milder means exists, and whether a term or an end is set.'
const basis = '核对有无法律、行政法规依据或国务院批准，并在文中写明。'
const basisEn =
  'Check for a basis in a law or administrative regulation, or approval by the State Council, and name it.'

export const fairCompetitionTexts = {
  'fair-competition-designated-operator': {
    message:
      '建议公平竞争审查（《公平竞争审查条例》第八条第三项）：似限定购买、使用特定经营者的商品或服务，其他经营者可能因此失去机会',
    hint: `可改为列明技术、质量和安全要求，由使用者自行选择。${exceptions}`,
    messageEn:
      'review recommended (Fair Competition Review Regulation, art. 8 item 3): this seems to bind buyers or users to certain operators, which may shut out others',
    hintEn: `State requirements of technique, quality and safety instead, and leave the choice open. ${exceptionsEn}`,
  },
  'fair-competition-local-purchase': {
    message:
      '建议公平竞争审查（《公平竞争审查条例》第九条第一、三、四项）：似优先或奖励购买本地产品、服务，外地商品可能处于不利地位',
    hint: `可改为按质量、价格、绿色等同等条件对待各地产品。${exceptions}`,
    messageEn:
      'review recommended (Fair Competition Review Regulation, art. 9 items 1, 3, 4): this seems to prefer or reward buying local, which may put goods from elsewhere at a disadvantage',
    hintEn: `Treat goods from everywhere alike by quality, price or environmental merit. ${exceptionsEn}`,
  },
  'fair-competition-local-content': {
    message:
      '建议公平竞争审查（《公平竞争审查条例》第九条第一、四项）：似将奖补或准入与本地配套率、本地采购额挂钩，等于对外地商品区别对待',
    hint: `可改为以产业链协作成效、技术水平等与产地无关的条件为准。${exceptions}`,
    messageEn:
      'review recommended (Fair Competition Review Regulation, art. 9 items 1, 4): this seems to tie a benefit or admission to the share of local supply, which treats goods from elsewhere differently',
    hintEn: `Use conditions that do not depend on origin, such as results or technical level. ${exceptionsEn}`,
  },
  'fair-competition-bidding': {
    message:
      '建议公平竞争审查（《公平竞争审查条例》第九条第三项）：似在招标投标、政府采购中优待本地企业，或要求在本地注册、设立机构',
    hint: `可改为与合同履行有关的资格、业绩和服务要求，不论所在地。${exceptions}`,
    messageEn:
      'review recommended (Fair Competition Review Regulation, art. 9 item 3): this seems to favour local bidders in tendering or procurement, or to ask them to register or settle locally',
    hintEn: `Ask for qualification, record and service that the contract needs, wherever the bidder sits. ${exceptionsEn}`,
  },
  'fair-competition-outside-firms': {
    message: '建议公平竞争审查（《公平竞争审查条例》第九条第一、二、五项）：似对外地经营者或商品另设条件、限制进入本地',
    hint: `核对同样要求是否也适用于本地经营者，备案、设立分支机构等要求是否确有必要。${exceptions}`,
    messageEn:
      'review recommended (Fair Competition Review Regulation, art. 9 items 1, 2, 5): this seems to set separate conditions for operators or goods from elsewhere',
    hintEn: `Check whether local operators meet the same demand and whether filing or a local branch is needed at all. ${exceptionsEn}`,
  },
  'fair-competition-local-registration': {
    message:
      '建议公平竞争审查（《公平竞争审查条例》第九条第二项、第十条第二项）：似以在本地注册、纳税或纳入本地统计作为享受政策的条件',
    hint: `可改为以在本地实际开展的投资、研发、就业等活动为条件。${basis}${exceptions}`,
    messageEn:
      'review recommended (Fair Competition Review Regulation, art. 9 item 2, art. 10 item 2): this seems to give benefits only to those registered, taxed or counted locally',
    hintEn: `Tie benefits to activity carried out locally, such as investment, research or jobs. ${basisEn} ${exceptionsEn}`,
  },
  'fair-competition-relocation': {
    message: '建议公平竞争审查（《公平竞争审查条例》第九条第一项）：似限制经营者迁出，或以不迁出作为享受政策的条件',
    hint: `可改为按项目约定的投资、产出等履约责任。${exceptions}`,
    messageEn:
      'review recommended (Fair Competition Review Regulation, art. 9 item 1): this seems to keep operators from moving away, or to make staying a condition of benefits',
    hintEn: `Agree on performance, such as investment and output, instead. ${exceptionsEn}`,
  },
  'fair-competition-tax-reward': {
    message:
      '建议公平竞争审查（《公平竞争审查条例》第十条第一、二项）：奖补似与缴纳税收、地方留成或财政贡献挂钩，可能变相形成税收优惠',
    hint: `可改为与税收无关的投资、研发、就业等条件。${basis}${exceptions}`,
    messageEn:
      'review recommended (Fair Competition Review Regulation, art. 10 items 1, 2): the reward seems tied to tax paid, the local share of tax or fiscal contribution, which may amount to a tax favour',
    hintEn: `Use conditions that have nothing to do with tax, such as investment, research or jobs. ${basisEn} ${exceptionsEn}`,
  },
  'fair-competition-tax-favour': {
    message: '建议公平竞争审查（《公平竞争审查条例》第十条第一项）：似对特定经营者减免税收，而文中未见依据',
    hint: `税收优惠由法律、行政法规或国务院规定。${basis}${exceptions}`,
    messageEn:
      'review recommended (Fair Competition Review Regulation, art. 10 item 1): this seems to remit taxes for certain operators, and no basis is printed',
    hintEn: `Tax favours rest on laws, administrative regulations or the State Council. ${basisEn} ${exceptionsEn}`,
  },
  'fair-competition-factor-favour': {
    message:
      '建议公平竞争审查（《公平竞争审查条例》第十条第三项）：似在土地等要素获取、行政事业性收费、政府性基金或社会保险费上优待特定经营者',
    hint: `土地价款的返还、减免还应核对出让收支管理规定。${basis}${exceptions}`,
    messageEn:
      'review recommended (Fair Competition Review Regulation, art. 10 item 3): this seems to favour certain operators in land or other factors, administrative fees, government funds or social insurance',
    hintEn: `For land premiums check the rules on their revenue and spending too. ${basisEn} ${exceptionsEn}`,
  },
  'fair-competition-case-by-case': {
    message:
      '建议公平竞争审查（《公平竞争审查条例》第十条第二项）：“一事一议”“一企一策”的支持没有公开的统一标准，可能成为选择性、差异化的奖补',
    hint: `可写明适用条件、支持标准和决策程序，对同类经营者一视同仁。${basis}${exceptions}`,
    messageEn:
      'review recommended (Fair Competition Review Regulation, art. 10 item 2): support settled case by case has no open, uniform standard and may become a selective reward',
    hintEn: `Print conditions, amounts and the way of deciding, alike for all of a kind. ${basisEn} ${exceptionsEn}`,
  },
  'fair-competition-named-enterprise': {
    message:
      '建议公平竞争审查（《公平竞争审查条例》第十条第二、三项）：奖补或优惠似直接给予指名的企业，同类经营者可能得不到同等机会',
    hint: `可改为列明条件，凡符合者均可申请。${basis}${exceptions}`,
    messageEn:
      'review recommended (Fair Competition Review Regulation, art. 10 items 2, 3): a benefit seems to go to an enterprise by name, and others of its kind may not have the same chance',
    hintEn: `Print conditions and let all who meet them apply. ${basisEn} ${exceptionsEn}`,
  },
  'fair-competition-enterprise-list': {
    message:
      '建议公平竞争审查（《公平竞争审查条例》第十条第二项）：奖补似只给名录库、名单内的企业，入选条件如不明确、不合理，即成为选择性支持',
    hint: `核对入库条件是否公开、合理、与政策目标有关，是否随时可以申请。${basis}${exceptions}`,
    messageEn:
      'review recommended (Fair Competition Review Regulation, art. 10 item 2): the benefit seems to go only to enterprises on a list, which is selective where its conditions are unclear or unreasonable',
    hintEn: `Check that the conditions of the list are open, reasonable and to the point, and that entry stays open. ${basisEn} ${exceptionsEn}`,
  },
  'fair-competition-coordinated-price': {
    message:
      '建议公平竞争审查（《公平竞争审查条例》第十一条第一、三项）：似推动经营者统一价格或产量，可能便利垄断行为，或干预市场调节价',
    hint: `核对定价权限和定价目录；行业自律不宜涉及价格、产量。${exceptions}`,
    messageEn:
      'review recommended (Fair Competition Review Regulation, art. 11 items 1, 3): this seems to have operators align prices or output, which may help a monopoly or interfere with market prices',
    hintEn: `Check the power to set prices; self-regulation should leave price and output alone. ${exceptionsEn}`,
  },
} as const satisfies Readonly<Record<FairCompetitionCode, DiagnosticText>>
