import { dot, geo } from '@observablehq/plot';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import WORLD from 'world-atlas/countries-110m.json' with { type: 'json' };
import type { Coordinates } from '../coordinates.js';
import { chartOf } from './chart.js';

/** A place on the map. */
export interface MapPlace extends Coordinates {
  readonly title: string;
  readonly value: number;
  readonly href: string | null;
}

interface World extends Topology {
  readonly objects: { readonly countries: GeometryCollection; readonly land: GeometryCollection };
}

const isWorld = (value: unknown): value is World =>
  typeof value === 'object' && value !== null && 'objects' in value && 'arcs' in value;

/** A place of so few events is no largest circle, even where no other has more. */
const FULL = 30;

/** Degrees around the outermost places, so that none stands at the edge. */
const MARGIN = 6;

/** Where it took place, on the outlines of Natural Earth: the whole world, or the part that all places lie in. */
export function mapChart(places: readonly MapPlace[]): string {
  if (places.length === 0 || !isWorld(WORLD)) return '';
  const { countries, land } = WORLD.objects;
  const marks = places.map((place) => ({ ...place, href: place.href ?? undefined }));
  return chartOf({
    label: 'Places of events on a map',
    options: {
      width: 960,
      height: 480,
      projection: { type: 'equal-earth', domain: extent(places) },
      r: { range: [0, 16], domain: [0, Math.max(FULL, ...places.map(({ value }) => value))] },
      marks: [
        geo(feature(WORLD, land), { fill: 'var(--said)' }),
        geo(mesh(WORLD, countries), { stroke: 'var(--quiet)', strokeWidth: 0.5 }),
        dot(marks, {
          x: 'longitude',
          y: 'latitude',
          r: 'value',
          fill: 'var(--fill)',
          fillOpacity: 0.8,
          stroke: 'var(--event)',
          title: 'title',
          href: 'href',
        }),
      ],
    },
  });
}

/** Points around the places; where they go more than half around the world, all of it. */
function extent(places: readonly Coordinates[]) {
  const longitudes = places.map(({ longitude }) => longitude);
  const latitudes = places.map(({ latitude }) => latitude);
  const [west, east] = [Math.min(...longitudes) - MARGIN, Math.max(...longitudes) + MARGIN];
  const [south, north] = [
    Math.max(-85, Math.min(...latitudes) - MARGIN),
    Math.min(85, Math.max(...latitudes) + MARGIN),
  ];
  if (east - west > 180) return { type: 'Sphere' as const };
  return {
    type: 'MultiPoint' as const,
    coordinates: [
      [west, south],
      [west, north],
      [east, south],
      [east, north],
    ],
  };
}
