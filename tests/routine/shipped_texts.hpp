#pragma once

// Every text of the shipped stretches and routines that a person reads or hears.

#include "routine_texts.hpp"

#include <vector>

namespace unknot {

struct ShippedTexts {
    std::string file; ///< Such as "stretches/wall-calf" or "routines/bedtime".
    std::vector<std::string> spoken;
    std::vector<std::string> shown;   ///< Captions, names and titles, which need not be sentences.
    std::vector<std::string> written; ///< The text about a routine, and cautions without a voice.
    std::vector<std::string> sources;

    std::vector<std::string> all() const {
        std::vector<std::string> texts = spoken;
        texts.insert(texts.end(), shown.begin(), shown.end());
        texts.insert(texts.end(), written.begin(), written.end());
        return texts;
    }
    /// All sentences, joined by spaces.
    std::string prose() const {
        std::string text;
        for (const auto* part : {&spoken, &written})
            for (const std::string& line : *part)
                text += (text.empty() ? "" : " ") + line;
        return text;
    }
};

inline ShippedTexts textsOf(const Stretch& stretch) {
    ShippedTexts texts{"stretches/" + stretch.id, {}, {stretch.name}, {}, stretch.sources};
    for (const auto* lines : {&stretch.instructions, &stretch.movements}) {
        for (const Instruction& line : *lines) {
            texts.shown.push_back(line.caption);
            texts.spoken.push_back(line.spoken);
        }
    }
    if (stretch.easing) texts.shown.push_back(stretch.easing->caption);
    if (stretch.easing) texts.spoken.push_back(stretch.easing->spoken);
    for (const Caution& caution : stretch.cautions) {
        (caution.spoken.empty() ? texts.written : texts.shown).push_back(caution.caption);
        if (!caution.spoken.empty()) texts.spoken.push_back(caution.spoken);
    }
    return texts;
}

inline void addLines(const std::vector<Step>& steps, std::vector<std::string>& lines) {
    for (const Step& step : steps) {
        if (const auto* group = std::get_if<GroupStep>(&step)) addLines(group->steps, lines);
        const auto* stretch = std::get_if<StretchStep>(&step);
        const auto* rest = std::get_if<RestStep>(&step);
        const std::string say = stretch ? stretch->say : rest ? rest->say : "";
        if (!say.empty()) lines.push_back(say);
    }
}

inline ShippedTexts textsOf(const Routine& routine) {
    ShippedTexts texts{"routines/" + routine.id, {}, {routine.title}, {routine.about}, {}};
    addLines(routine.steps, texts.spoken);
    if (!routine.end.empty()) texts.spoken.push_back(routine.end);
    std::istringstream sources(routine.source);
    for (std::string source; sources >> source;)
        texts.sources.push_back(source);
    return texts;
}

inline const std::vector<Routine>& shippedRoutines() {
    static const std::vector<Routine> routines = [] {
        const Library library(sourceFolder() / "assets/stretches", sourceFolder() / "routines", {});
        std::vector<Routine> read;
        for (const RoutineFile& file : library.routines())
            if (auto opened = library.openRoutine(file.id); opened.routine) read.push_back(std::move(*opened.routine));
        return read;
    }();
    return routines;
}

inline const std::vector<ShippedTexts>& shippedTexts() {
    static const std::vector<ShippedTexts> texts = [] {
        std::vector<ShippedTexts> all;
        for (const auto& [id, stretch] : shippedStretches())
            all.push_back(textsOf(*stretch));
        for (const Routine& routine : shippedRoutines())
            all.push_back(textsOf(routine));
        return all;
    }();
    return texts;
}

} // namespace unknot
