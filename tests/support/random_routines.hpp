#pragma once

// Random routine files and the stretches that they name. The same seed gives the same text on every machine. The
// routines hold every kind of step in every order, sensible or not: their lines, times and warnings must stay the same.

#include "routine/reader.hpp"
#include "support/routines.hpp"

#include <cstdint>
#include <initializer_list>
#include <random>
#include <string>

namespace unknot::test {

namespace made_up {

inline std::shared_ptr<const Stretch> named(const char* id, Effort dose, Stretch stretch) {
    stretch.id = id;
    stretch.dose = dose;
    return std::make_shared<const Stretch>(std::move(stretch));
}

/// A stretch with its own time to change legs, its own words for a new round, and many lines.
inline Stretch standing() {
    Stretch stretch = *cautionedStretch("Stand on it");
    stretch.cautions.push_back({"Head clear.", "Sit until your head is clear."});
    stretch.instructions.assign(3, {"Many words.", "These are as many words as fill five seconds. Or six."});
    stretch.easing = Instruction{"Weight off.", "Take your weight off. Then stand again."};
    stretch.change = seconds(9);
    return stretch;
}

inline Stretch pack() {
    Stretch stretch = *stretchNamed("Warm pack");
    stretch.prop = Prop::pack;
    stretch.legs = Legs::both;
    return stretch;
}

} // namespace made_up

inline const Stretches& madeUpStretches() {
    static const Stretches stretches = [] {
        Stretches all;
        const auto add = [&](const char* id, Effort dose, const Stretch& stretch) {
            all[id] = made_up::named(id, dose, stretch);
        };
        add("pull", Hold{seconds(20)}, *stretchNamed("Pull"));
        add("wall", Hold{seconds(30)}, *cautionedStretch("Wall stretch"));
        add("chair", Hold{seconds(25)}, *cautionedStretch("Chair stretch"));
        add("drop", PacedMovement{10, seconds(4)}, *bothLegsStretch());
        add("rub", PacedMovement{12, seconds(3)}, *massageStretch());
        add("circles", PacedMovement{8, seconds(3)}, *circlingStretch());
        add("stand", Hold{seconds(45)}, made_up::standing());
        add("pack", Hold{seconds(300)}, made_up::pack());
        return all;
    }();
    return stretches;
}

class RandomRoutine {
public:
    explicit RandomRoutine(std::uint32_t seed) : m_random(seed) {
        m_text = "routine: Made up " + std::to_string(seed) + "\n";
        maybe(4, 0, "ready: " + oneOf(leads));
        maybe(4, 0, "change: " + oneOf(leads));
        maybe(4, 0, "end: Stay where you are. Rise slowly, and hold on to something firm while you do.");
        m_text += "steps:\n";
        addSteps(2, 0);
        addStretch(2);
    }

    const std::string& text() const { return m_text; }

private:
    using Words = std::initializer_list<const char*>;
    static constexpr Words leads = {"0s", "0.2s", "2s", "4s", "5s", "9s", "14s", "25s", "40s", "90s"};
    static constexpr Words efforts = {"5s", "10s", "14s", "20s", "29s", "30s", "45s", "70s"};
    static constexpr Words lines = {"Slowly, please.", "Switch the lamp on before you stand.",
                                    "Turn to the wall. Switch the lamp on before you stand. Take your time.",
                                    "Now take the chair by the window, put it against the wall, and sit down on it."};

    std::size_t below(std::size_t bound) { return m_random() % bound; }
    bool once(std::size_t in) { return below(in) == 0; }
    std::string oneOf(Words words) { return *(words.begin() + below(words.size())); }

    void line(std::size_t indent, const std::string& words) { m_text += std::string(indent, ' ') + words + "\n"; }
    void maybe(std::size_t in, std::size_t indent, const std::string& words) {
        if (once(in)) line(indent, words);
    }

    void addSteps(std::size_t indent, int depth) {
        for (std::size_t left = 1 + below(3); left > 0; --left) {
            const std::size_t kind = below(depth < 2 ? 8 : 5);
            if (kind < 4)
                addStretch(indent);
            else if (kind == 4)
                addRest(indent);
            else
                addGroup(indent, depth, kind == 5 || m_untilEased);
        }
    }

    void addGroup(std::size_t indent, int depth, bool repeats) {
        const bool outer = m_untilEased;
        m_untilEased = outer || !repeats;
        line(indent, repeats ? "- repeat: " + std::to_string(1 + below(3)) : "- until: eased");
        line(indent + 2, "steps:");
        addSteps(indent + 4, depth + 1);
        m_untilEased = outer;
    }

    void addRest(std::size_t indent) {
        line(indent, "- rest: " + oneOf({"0.1s", "1s", "4s", "8s", "15s"}));
        maybe(2, indent + 2, "say: " + oneOf(lines));
    }

    void addStretch(std::size_t indent) {
        const std::string name = oneOf({"pull", "wall", "chair", "drop", "rub", "circles", "stand", "pack"});
        line(indent, "- stretch: " + name);
        indent += 2;
        addEffort(indent);
        if (madeUpStretches().at(name)->legs == Legs::one) addSides(indent);
        maybe(3, indent, "repeat: " + std::to_string(1 + below(3)));
        maybe(2, indent, "ready: " + oneOf(leads));
        maybe(3, indent, "change: " + oneOf(leads));
        maybe(4, indent, "say: " + oneOf(lines));
    }

    void addEffort(std::size_t indent) {
        const std::size_t kind = below(m_untilEased ? 6 : 8);
        if (kind < 2) {
            line(indent, "hold: until-eased");
            maybe(2, indent, "round: " + oneOf({"5s", "11s", "20s", "45s"}));
            maybe(2, indent, "max: " + oneOf({"45s", "75s", "2min", "7min"}));
        } else if (kind < 4) {
            line(indent, "count: " + oneOf({"1", "2", "3", "7", "10", "30"}));
            line(indent, "pace: " + oneOf({"0.5s", "2s", "3s", "7s"}));
        } else if (kind > 4) {
            line(indent, "hold: " + oneOf(efforts));
        }
    }

    void addSides(std::size_t indent) {
        const std::string sides = oneOf({"left", "right", "both", "alternate", "cramped", "cramped"});
        line(indent, "sides: " + sides);
        if (sides == "both" || sides == "alternate") maybe(3, indent, "start: right");
    }

    std::mt19937 m_random;
    std::string m_text;
    bool m_untilEased = false; ///< True inside a group that lasts until it eases.
};

inline std::string randomRoutineText(std::uint32_t seed) { return RandomRoutine(seed).text(); }

inline constexpr std::uint32_t randomRoutines = 200; ///< Number of frozen routines; their seeds count from 0.

} // namespace unknot::test
