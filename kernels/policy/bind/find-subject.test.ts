import { describe, expect, test } from 'vitest'
import { findSubject } from './find-subject.ts'

describe('the subject of a sentence', () => {
  test.each([
    ['市人民政府应当建立协调机制', ['市人民政府']],
    ['市和区人民政府及其有关部门应当支持企业', ['市和区人民政府及其有关部门']],
    ['各有关部门、各区人民政府要建立工作机制', ['各有关部门', '各区人民政府']],
    ['工业和信息化、财政等部门按照各自职责，做好工作', ['工业和信息化部门', '财政部门']],
    ['本市积极推进区域协同', ['本市']],
    ['2025年上半年，试点城市政府印发方案', ['试点城市政府']],
    ['市规划部门编制用地计划时，应当保障园区需求', ['市规划部门']],
    ['市人民政府负责此项工作的部门（以下简称“市主管部门”）应当公布目录', ['市主管部门']],
    ['专项资金，由市财政部门统一管理', ['市财政部门']],
  ])('%s', (sentence, names) => {
    expect(findSubject(sentence)).toMatchObject({ kind: 'body', names })
  })

  test('a body behind 会同 takes part', () => {
    expect(findSubject('市统计部门应当会同市有关部门建立统计制度')).toMatchObject({
      names: ['市统计部门'],
      joined: ['市有关部门'],
    })
  })

  test('an enterprise is a subject of another kind', () => {
    expect(findSubject('企业应当如实填报')).toMatchObject({ kind: 'other', names: ['企业'] })
  })

  test.each(['鼓励各区建立梯度培育体系', '组织各区申报试点', '推进产业集群建设', '到2025年，建成10个园区'])(
    '%s has none',
    (sentence) => {
      expect(findSubject(sentence)).toBeNull()
    },
  )
})
