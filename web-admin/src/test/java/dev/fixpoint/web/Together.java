package dev.fixpoint.web;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** Several calls at the same moment. */
final class Together {
    private Together() {}

    static <T> List<T> call(List<? extends Callable<T>> calls) throws Exception {
        try (var threads = Executors.newFixedThreadPool(calls.size())) {
            var answers = new ArrayList<T>();
            for (var running : threads.invokeAll(calls)) {
                answers.add(running.get());
            }
            return answers;
        }
    }
}
