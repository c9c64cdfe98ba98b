import {
  CHECK_STATES,
  MatrixPage,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import {
  ActionButton,
  entityName,
  SearchField,
  SelectField,
} from '../elements';
import { UrlState } from '../state';
import { useTranslation } from '../translation';
import styles from './MatrixFilters.module.css';
import { MATRIX_FILTERS } from './matrixQuery';

export interface MatrixFiltersProps {
  url: UrlState;
  /** What the filters offer, once it is known. */
  offered?: MatrixPage;
  levels: { name: string; title: string }[];
  filterCount: number;
}

/** The matrix's filters; each change is a change of the URL and goes back to the first page. */
export function MatrixFilters(props: MatrixFiltersProps) {
  const { t } = useTranslation();
  const { url, offered, levels } = props;

  function field(
    name: (typeof MATRIX_FILTERS)[number],
    options: { value: string; label: string }[],
  ) {
    const value = url.get(name);
    const known = options.some(option => option.value === value);
    return (
      <SelectField
        label={t(`matrix.filter.${name}`)}
        anyLabel={t('matrix.any')}
        value={value}
        // What the URL asks for stays visible, also where the rows at hand do not offer it.
        options={
          value && !known ? [...options, { value, label: value }] : options
        }
        onChange={chosen => url.set({ [name]: chosen, page: undefined })}
      />
    );
  }

  return (
    <div
      className={styles.filters}
      role="search"
      aria-label={t('matrix.filters')}
    >
      <SearchField
        label={t('matrix.filter.search')}
        value={url.get('search')}
        onChange={search => url.set({ search, page: undefined })}
      />
      {field(
        'owner',
        (offered?.owners ?? []).map(owner => ({
          value: owner.ref,
          label: owner.title ?? entityName(owner.ref),
        })),
      )}
      {field(
        'kind',
        (offered?.kinds ?? []).map(kind => ({ value: kind, label: kind })),
      )}
      {field(
        'lifecycle',
        (offered?.lifecycles ?? []).map(lifecycle => ({
          value: lifecycle,
          label: lifecycle,
        })),
      )}
      {field('level', [
        ...levels.map(level => ({ value: level.name, label: level.title })),
        { value: 'none', label: t('level.none') },
      ])}
      {field(
        'check',
        (offered?.checks ?? []).map(check => ({
          value: check.id,
          label: check.title,
        })),
      )}
      {field(
        'state',
        CHECK_STATES.map(state => ({
          value: state,
          label: t(`checkState.${state}`),
        })),
      )}
      {props.filterCount > 0 && (
        <ActionButton
          onClick={() =>
            url.set({
              ...Object.fromEntries(
                MATRIX_FILTERS.map(name => [name, undefined]),
              ),
              page: undefined,
            })
          }
        >
          {t('matrix.clear', { count: props.filterCount })}
        </ActionButton>
      )}
    </div>
  );
}
