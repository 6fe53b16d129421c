/** Addresses of the demonstration data, which are the same in every installation. */
export const DESSAU = '/kommunen/demo-dessau-rosslau/runden/demo-dessau-rosslau-2020';
export const WEIDENFURT = '/kommunen/demo-weidenfurt/runden/demo-weidenfurt-2025';
/** Six rounds of the demonstration over eleven years, in two catalogue versions. */
const OF_WEIDENFURT = '/kommunen/demo-weidenfurt';
export const TRENDS = `${OF_WEIDENFURT}/verlauf`;
export const MONITORING = `${TRENDS}/d2-1-4`;
export const COMPARISON = `${OF_WEIDENFURT}/vergleich`;
export const CATALOGUE = `${OF_WEIDENFURT}/katalog`;
/** The same of a municipality with one round. */
export const TRENDS_OF_ONE_ROUND = '/kommunen/demo-dessau-rosslau/verlauf';
export const COMPARISON_OF_ONE_ROUND = '/kommunen/demo-dessau-rosslau/vergleich';
