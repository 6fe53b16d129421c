export * from './bullmq/bullmq-job-queue.js';
export * from './in-process/in-process-job-queue.js';
export { isSchedule, namesHoursOfClockChange } from './schedule.js';
