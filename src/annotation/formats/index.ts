import { brat } from './brat.js';
import { doccano } from './doccano.js';
import { inception } from './inception.js';
import { labelStudio } from './label-studio.js';
import type { Tool } from './names.js';
import type { AnnotationFormat } from './types.js';

export const FORMATS: Readonly<Record<Tool, AnnotationFormat>> = {
  'label-studio': labelStudio,
  doccano,
  inception,
  brat,
};
