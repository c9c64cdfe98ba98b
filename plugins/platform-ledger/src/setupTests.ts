import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// Whole portals are mounted here, and machines that run tests are busy.
configure({ asyncUtilTimeout: 10_000 });
jest.setTimeout(30_000);
