import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '#lib/api.ts';

export const logPageSize = 50;

export const logQuery = (page: number) =>
  queryOptions({
    queryKey: ['log', page],
    queryFn: ({ signal }) => api('GET /log', { query: { page, size: logPageSize }, signal }),
    placeholderData: keepPreviousData,
  });

/** Whether every line is as it was written. */
export const verifyLog = () => api('GET /log/verify');
