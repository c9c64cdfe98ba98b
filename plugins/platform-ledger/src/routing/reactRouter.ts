// The only file that imports the router, so that another major version of it is a change in one place.
export {
  Route,
  Routes,
  useLocation,
  useNavigate,
  useParams,
  useSearchParams,
} from 'react-router-dom';
