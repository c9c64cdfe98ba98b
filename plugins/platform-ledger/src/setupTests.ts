import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// Whole portals are mounted here, and machines that run tests are busy.
configure({ asyncUtilTimeout: 30_000 });
// jsdom has no layout to scroll.
Element.prototype.scrollIntoView = () => {};
jest.setTimeout(90_000);
