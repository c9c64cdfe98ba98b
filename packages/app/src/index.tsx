import '@backstage/cli/asset-types';
import '@backstage/ui/css/styles.css';
import ReactDOM from 'react-dom/client';
import { app } from './app';

const rootElement = document.getElementById('root');
if (!rootElement) {
  throw new Error('index.html has no element with the id "root"');
}
ReactDOM.createRoot(rootElement).render(app.createRoot());
