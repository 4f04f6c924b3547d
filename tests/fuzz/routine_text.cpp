// A routine's text, which changes while it is read again, as the window reads a file while its author writes it.

#include "commands/fit_warnings.hpp"
#include "fuzz/library.hpp"
#include "fuzz/promise.hpp"
#include "fuzz/text_promises.hpp"
#include "fuzz/timeline_promises.hpp"
#include "routine/flat_steps.hpp"
#include "routine/needs.hpp"
#include "routine/reader.hpp"
#include "timeline/compile.hpp"

#include <fuzzer/FuzzedDataProvider.h>

using namespace unknot;
using namespace unknot::fuzz;

namespace {

// tests/bench measures longer routines.
constexpr std::size_t mostSteps = 300;

RoutineOverrides anyOverrides(FuzzedDataProvider& choices) {
    RoutineOverrides overrides;
    if (choices.ConsumeBool())
        overrides.position =
            choices.PickValueInArray({BodyPosition::bed, BodyPosition::seated, BodyPosition::standing});
    if (choices.ConsumeBool()) overrides.crampedSide = choices.PickValueInArray({Side::left, Side::right});
    if (choices.ConsumeBool())
        overrides.words = choices.PickValueInArray({WordAmount::none, WordAmount::brief, WordAmount::full});
    return overrides;
}

// An author changes a byte, or the file is only half written.
struct TextEdit {
    bool cuts = false;
    std::size_t at = 0;
    char byte = 0;
};

TextEdit anyEdit(FuzzedDataProvider& choices) {
    TextEdit edit;
    edit.cuts = choices.ConsumeIntegralInRange(0, 7) == 0;
    edit.at = choices.ConsumeIntegral<std::uint16_t>();
    edit.byte = choices.ConsumeIntegral<char>();
    return edit;
}

std::string applied(const TextEdit& edit, std::string text) {
    if (text.empty()) return text;
    if (edit.cuts) return text.substr(0, edit.at % text.size());
    text[edit.at % text.size()] = edit.byte;
    return text;
}

void check(const std::string& text, const RoutineOverrides& overrides) {
    const RoutineResult read = readRoutine("mine.yaml", text, allStretches(), overrides);
    promise(read.value.has_value() != hasErrors(read.diagnostics), "a text is read, or has an error");
    checkDiagnostics(read.diagnostics, text);
    if (!read.value || flatSteps(*read.value).size() > mostSteps) return;
    (void)thingsNeeded(*read.value);
    for (const OpenHoldLength openHolds : {OpenHoldLength::nominal, OpenHoldLength::maximum}) {
        const Timeline timeline = compile(*read.value, {}, openHolds);
        checkLayout(timeline);
        checkLookUps(timeline);
        checkPlans(timeline);
        if (openHolds == OpenHoldLength::nominal)
            checkDiagnostics(checkFit(*read.value, read.sources, timeline, nullptr).warnings, text);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    // The choices come from the end of the data, so that a seed is a plain text.
    FuzzedDataProvider choices(data, size);
    const RoutineOverrides overrides = anyOverrides(choices);
    std::vector<TextEdit> edits(choices.ConsumeIntegralInRange<std::size_t>(0, 3));
    for (TextEdit& edit : edits)
        edit = anyEdit(choices);
    std::string text = choices.ConsumeRemainingBytesAsString();
    check(text, overrides);
    for (const TextEdit& edit : edits)
        check(text = applied(edit, std::move(text)), overrides);
    return 0;
}
