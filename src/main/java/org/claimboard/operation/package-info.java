/**
 * What somebody who runs the service asks it: whether it is ready, and how it is doing. Above all features, since it asks
 * them; nobody uses it.
 */
package org.claimboard.operation;
