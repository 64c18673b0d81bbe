import {
  annotationColours,
  type AnnotationColour,
  type AnnotationKind,
  type PlacedAnnotation,
} from './annotation'

export const colourWords: Readonly<Record<AnnotationColour, string>> = {
  yellow: '黄',
  green: '绿',
  blue: '蓝',
  pink: '粉',
  purple: '紫',
}
export const colours: readonly AnnotationColour[] = annotationColours

export const kindWords: Readonly<Record<AnnotationKind, string>> = {
  highlight: '高亮',
  underline: '下划线',
  note: '附注',
  bookmark: '条款书签',
}

/** Empty for a note that stands where it was put. */
export const placementWords = ({
  placement,
  keptAsOrphan,
}: Pick<PlacedAnnotation, 'placement' | 'keptAsOrphan'>): string =>
  placement !== 'orphaned' ? '' : keptAsOrphan ? '无位置（已确认保留）' : '待确认'
