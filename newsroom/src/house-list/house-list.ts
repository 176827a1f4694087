/** The house list: names and terms as the house spells them, in every language. */
export { adviseOnHouseList } from './advise-on-house-list.ts';
export { type HouseIndex, indexTerms } from './house-index.ts';
export { exportHouseList, importHouseList } from './import-house-list.ts';
export { listHouseTerms, suggestHouseNames } from './list-house-terms.ts';
export { readHouseIndex } from './read-house-index.ts';
export { removeHouseTerm, saveHouseTerm } from './save-house-term.ts';
