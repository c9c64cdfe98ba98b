export { adoptionOf, reportAdoption } from './reportAdoption';
export { reportCharter } from './reportCharter';
export { reportSnapshot } from './reportSnapshot';
export { reportSquad } from './reportSquad';
