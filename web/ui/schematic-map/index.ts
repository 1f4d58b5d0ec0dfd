export { type BorderCollection, layoutOfBorders } from './geojson-to-paths.ts'
export { layoutOf } from './layout-of.ts'
export type { AreaShape, MapLayout, Point } from './map-layout.ts'
export { type MapArea, type MapMarker, SchematicMap, type SchematicMapProps } from './schematic-map.tsx'
