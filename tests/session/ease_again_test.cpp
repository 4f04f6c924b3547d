#include "session/session.hpp"

#include "support/routines.hpp"

#include <doctest/doctest.h>

using namespace unknot;
using namespace unknot::test;

TEST_CASE("An open hold that was eased is open again after going back to its beginning") {
    for (const Time ready : {Time{0}, seconds(8)}) {
        StretchStep step = stretchStep(OpenHold{seconds(30), seconds(600)}, Sides::left);
        step.ready = ready;
        Time now{};
        Session session(std::make_shared<const Routine>(routineOf({step, stretchStep(Hold{seconds(20)}, Sides::left)})),
                        now);
        const auto run = [&](Time length) {
            for (const Time end = now + length; now < end;)
                session.advance(now += milliseconds(100));
        };
        const Time whole = session.timeline()->length();
        run(ready + seconds(10));
        session.apply(command::Ease{}, now);
        CHECK(session.timeline()->length() < whole);
        run(seconds(2));
        session.apply(command::Previous{}, now);
        session.apply(command::Previous{}, now);
        CHECK(session.position() == Time{0});
        CHECK(session.timeline()->length() == whole);
        run(ready + seconds(5));
        CHECK(mayEase(session.timeline()->at(session.position())));
    }
}
