import { administrationEndpoints } from './administration/administration.js';
import { jobEndpoints } from './administration/jobs.js';
import { modelEndpoints } from './administration/models.js';
import { auditEndpoints } from './audit/audit.js';
import { catalogueEndpoints } from './catalogue/catalogue.js';
import { comparisonEndpoints } from './comparison/comparison.js';
import { deliveryEndpoints } from './digests/delivery.js';
import { meetingEndpoints } from './digests/meetings.js';
import { subscriptionEndpoints } from './digests/subscriptions.js';
import { healthEndpoints } from './health/health.js';
import { importEndpoints } from './imports/imports.js';
import { installationEndpoints } from './installation/installation.js';
import { accountEndpoints } from './people/account.js';
import { joiningEndpoints } from './people/joining.js';
import { memberEndpoints } from './people/members.js';
import { sessionEndpoints } from './people/session.js';
import { tokenEndpoints } from './people/tokens.js';
import { privacyEndpoints } from './privacy/privacy.js';
import { resultEndpoints } from './results/results.js';
import { agreementEndpoints } from './rounds/agreement.js';
import { answeringEndpoints } from './rounds/answering.js';
import { closingEndpoints } from './rounds/closing.js';
import { planningEndpoints } from './rounds/planning.js';
import { progressEndpoints } from './rounds/progress.js';
import { roundEndpoints } from './rounds/rounds.js';
import { tableEndpoints } from './rounds/tables.js';
import { targetEndpoints } from './trends/targets.js';
import { trendEndpoints } from './trends/trend-endpoints.js';

/** The one table of endpoints: validation, OpenAPI, the web client and its mocks all come from here. */
export const endpoints = {
  ...healthEndpoints,
  ...installationEndpoints,
  ...sessionEndpoints,
  ...joiningEndpoints,
  ...accountEndpoints,
  ...administrationEndpoints,
  ...memberEndpoints,
  ...tokenEndpoints,
  ...auditEndpoints,
  ...privacyEndpoints,
  ...roundEndpoints,
  ...planningEndpoints,
  ...answeringEndpoints,
  ...agreementEndpoints,
  ...progressEndpoints,
  ...closingEndpoints,
  ...tableEndpoints,
  ...resultEndpoints,
  ...trendEndpoints,
  ...targetEndpoints,
  ...comparisonEndpoints,
  ...catalogueEndpoints,
  ...importEndpoints,
  ...subscriptionEndpoints,
  ...deliveryEndpoints,
  ...meetingEndpoints,
  ...jobEndpoints,
  ...modelEndpoints,
} as const;
