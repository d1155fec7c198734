package org.claimboard.extract;

import java.util.Optional;

import org.claimboard.vocabulary.Task;

/** What a claim is about beside its value; each field is empty where the abstract does not say. */
record Context(
        Optional<Found> system,
        Optional<Found> baseline,
        Optional<Task> task,
        Optional<Found> dataset,
        Optional<Found> model,
        Optional<HardwareFinder.Device> hardware) {}
