/** Addresses of the demonstration data, which are the same in every installation. */
export const DESSAU = '/kommunen/demo-dessau-rosslau/runden/demo-dessau-rosslau-2020';
export const WEIDENFURT = '/kommunen/demo-weidenfurt/runden/demo-weidenfurt-2025';
