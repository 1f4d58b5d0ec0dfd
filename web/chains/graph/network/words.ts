import { wordsHook } from '../../../ui/language.tsx'

export const useNetworkWords = wordsHook(
  {
    keys: '方向键平移，加减号缩放，0键显示全图；各节点见旁边的列表',
    closer: '放大',
    farther: '缩小',
    fit: '全图',
    laying: '正在布局…',
    size: (nodes: number, links: number) =>
      `${nodes.toLocaleString('en-US')}个节点，${links.toLocaleString('en-US')}条联系`,
    name: '名称',
    group: '类别',
    neighbours: '联系数',
    choose: '点选图中节点或下列名称，查看上下游',
    find: '在图中查找',
    all: '全部节点',
    more: (count: number) => `另有${count}个`,
    up: '上游',
    down: '下游',
  },
  {
    keys: 'Arrow keys move, plus and minus zoom, 0 shows all; the list beside has each node',
    closer: 'Closer',
    farther: 'Farther',
    fit: 'All',
    laying: 'Laying out…',
    size: (nodes: number, links: number) =>
      `${nodes.toLocaleString('en-US')} nodes, ${links.toLocaleString('en-US')} links`,
    name: 'Name',
    group: 'Kind',
    neighbours: 'Links',
    choose: 'Choose a node of the picture, or a name below, to see what is up and down from it',
    find: 'Find in the picture',
    all: 'All nodes',
    more: (count: number) => `${count} more`,
    up: 'Upstream',
    down: 'Downstream',
  },
)
