package org.plumbline.clinic.today;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.guidance.FirstStep;
import org.plumbline.guidance.ViewFirstSteps;
import org.plumbline.identity.Allows;
import org.plumbline.identity.Person;
import org.plumbline.identity.Who;
import org.plumbline.identity.Whose;

/** The first steps of a new clinic, as its people see them on the start page: the admin all, others those of their work. */
@Named
@RequestScoped
@Allows(
        value = {Who.ADMIN, Who.CLINICIAN},
        on = Whose.NOBODYS)
public class FirstSteps {

    private final ViewFirstSteps steps;
    private final Person person;
    private Optional<Set<FirstStep>> done;

    @Inject
    FirstSteps(ViewFirstSteps steps, Person person) {
        this.steps = steps;
        this.person = person;
    }

    FirstSteps() {
        this(null, null);
    }

    /** The steps in their order; none in a clinic that is new no more. */
    public List<FirstStepLine> getLines() {
        if (done == null) {
            done = steps.done();
        }
        return done.map(these -> Stream.of(FirstStep.values())
                        .filter(step -> step != FirstStep.COLLEAGUES || person.isAdmin())
                        .map(step -> new FirstStepLine(step, these.contains(step)))
                        .toList())
                .orElse(List.of());
    }
}
