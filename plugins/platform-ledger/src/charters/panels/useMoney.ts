import { useFormat } from '../../format';

/** `EUR 180,000`: whole units, the currency as the charter names it, which need not be one that any list knows. */
export function useMoney(): (amount: number, currency: string) => string {
  const format = useFormat();
  return (amount, currency) =>
    `${currency}\u00a0${format.count(Math.round(amount))}`;
}
