#include "sound/shipped/own_lines.hpp"

#include "application/spoken_routines.hpp"
#include "routine/library.hpp"
#include "session/sleep_question.hpp"
#include "sound/spoken_text.hpp"
#include "timeline/compile.hpp"

#include <doctest/doctest.h>

namespace unknot::test {
namespace {

class OwnLines {
public:
    std::set<std::string> take() {
        for (const RoutineFile& file : m_library.routines())
            addFile(file.id);
        addFile((m_root / "assets/template.yaml").string());
        for (const auto& [id, stretch] : m_library.stretches()) {
            addStretch(stretch);
            for (const auto& [otherId, other] : m_library.stretches())
                addPair(stretch, other);
        }
        add(helpReadingRoutine());
        add(sleepQuestionRoutine(""));
        for (const Setting setting : allSettings) {
            for (const Light light : {Light::day, Light::night})
                if (const auto sample = soundSample(setting, light)) add(*sample);
        }
        return std::move(m_lines);
    }

private:
    void add(const Routine& routine) {
        for (const OpenHoldLength openHolds : {OpenHoldLength::nominal, OpenHoldLength::maximum}) {
            const Timeline timeline = compile(routine, {}, openHolds);
            for (const Cue& cue : timeline.cues())
                if (cue.kind == CueKind::speech) m_lines.insert(cue.spoken);
        }
    }

    void addFile(const std::string& nameOrPath) {
        using Position = std::optional<BodyPosition>;
        using Leg = std::optional<Side>;
        for (const auto& position : {Position(), Position(BodyPosition::bed), Position(BodyPosition::seated),
                                     Position(BodyPosition::standing)}) {
            for (const auto& leg : {Leg(), Leg(Side::left), Leg(Side::right)}) {
                for (const WordAmount words : {WordAmount::full, WordAmount::brief, WordAmount::none}) {
                    const auto opened = m_library.openRoutine(nameOrPath, {position, leg, words});
                    REQUIRE_MESSAGE(opened.routine, nameOrPath);
                    add(*opened.routine);
                }
            }
        }
    }

    // With little time between two turns, shorter phrases name the change.
    void addStretch(const std::shared_ptr<const Stretch>& stretch) {
        StretchStep step;
        step.stretch = stretch;
        step.repeat = 3;
        for (const Effort& effort :
             {Effort(Hold{seconds(60)}), Effort(OpenHold{}), Effort(PacedMovement{30, seconds(3)})}) {
            step.effort = effort;
            for (const Sides sides : {Sides::both, Sides::alternate, Sides::left, Sides::right, Sides::cramped}) {
                step.sides = sides;
                for (const int change : {0, 1, 2, 4, 8}) {
                    step.change = seconds(change);
                    addStep(step);
                }
            }
        }
    }

    // The line that names the things of both, and the line that names those of the other.
    void addPair(const std::shared_ptr<const Stretch>& stretch, const std::shared_ptr<const Stretch>& other) {
        StretchStep step;
        step.effort = Hold{seconds(10)};
        Routine routine;
        for (const auto& one : {stretch, other}) {
            step.stretch = one;
            routine.steps.emplace_back(step);
        }
        add(routine);
    }

    void addStep(const StretchStep& step) {
        RestStep rest;
        rest.length = seconds(20);
        for (const bool eases : {false, true}) {
            GroupStep group;
            group.untilEased = eases;
            group.steps = {step, rest, step};
            Routine routine;
            routine.steps = {group, step};
            add(routine);
        }
    }

    std::filesystem::path m_root = UNKNOT_SOURCE_FOLDER;
    Library m_library{m_root / "assets/stretches", m_root / "routines", {}};
    std::set<std::string> m_lines;
};

} // namespace

const std::set<std::string>& ownLines() {
    static const std::set<std::string> lines = OwnLines().take();
    return lines;
}

std::set<std::string> ownSentences() {
    std::set<std::string> sentences;
    for (const std::string& line : ownLines()) {
        for (std::string& sentence : spokenSentences(line))
            sentences.insert(std::move(sentence));
    }
    return sentences;
}

} // namespace unknot::test
