// A stretch file's text, and a routine with the stretch.

#include "fuzz/promise.hpp"
#include "fuzz/text_promises.hpp"
#include "fuzz/timeline_promises.hpp"
#include "routine/reader.hpp"
#include "timeline/compile.hpp"

#include <cstdint>

using namespace unknot;
using namespace unknot::fuzz;

namespace {

void checkWay(const Poses& poses) {
    for (std::size_t i = 0; i < poses.way.size() + 2; ++i) {
        const double progress = progressOfPose(poses, i);
        promise(progress >= 0 && progress <= 1, "a pose is on its way");
        promise(poseOfProgress(poses, progress) == i, "a pose is found by its progress");
    }
}

void checkPlayed(Stretch stretch) {
    // The reader named the stretch after its file.
    const Stretches stretches{{"mine", std::make_shared<const Stretch>(std::move(stretch))}};
    const std::string text =
        "routine: Mine\nsteps:\n  - stretch: mine\n    repeat: 2\n  - rest: 10s\n  - stretch: mine\n";
    const RoutineResult read = readRoutine("mine.yaml", text, stretches);
    promise(read.value.has_value(), "a routine may name any stretch",
            read.diagnostics.empty() ? "" : read.diagnostics.front().message);
    const Timeline timeline = compile(*read.value);
    checkLayout(timeline);
    checkLookUps(timeline);
    checkPlans(timeline);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string text(data, data + size);
    const ReadResult<Stretch> read = readStretch("mine.yaml", text);
    promise(read.value.has_value() != hasErrors(read.diagnostics), "a text is read, or has an error");
    checkDiagnostics(read.diagnostics, text);
    if (!read.value) return 0;
    checkWay(read.value->poses);
    checkPlayed(*read.value);
    return 0;
}
