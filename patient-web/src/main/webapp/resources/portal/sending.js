/* The service worker of browsers that send in the background: what waits goes when there is a network again, though no page is open. What the
   server refuses for good is kept for the next page, which says so. */

import '/portal/jakarta.faces.resource/worker.js.xhtml?ln=portal';
import { post } from '/portal/jakarta.faces.resource/post.js.xhtml?ln=portal';

addEventListener('sync', (event) => event.tag === 'outbox' && event.waitUntil(post(({ refused }) => refused)));
