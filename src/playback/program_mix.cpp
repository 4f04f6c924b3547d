#include "playback/program_mix.hpp"

#include <algorithm>

namespace unknot {
namespace {

// The sound starts at the entry if that was less than this long ago, so it comes a little late. Otherwise it starts at
// the current position and begins no line in its middle.
constexpr Time fresh = milliseconds(500);

Time startOf(const SoundProgram& program) {
    const Time passed = program.position - program.entry;
    return passed >= Time{0} && passed < fresh ? program.entry : program.position;
}

bool isMissed(const SoundProgram& program, const Timeline& played, Time next) {
    if (program.timeline.get() == &played) return false;
    const auto before = [](const Cue& cue, Time time) { return cue.at < time; };
    const auto& cues = program.timeline->cues();
    const auto& known = played.cues();
    auto cue = std::lower_bound(cues.begin(), cues.end(), program.position, before);
    for (; cue != cues.end() && cue->at < next; ++cue) {
        auto old = std::lower_bound(known.begin(), known.end(), cue->at, before);
        while (old != known.end() && old->at == cue->at && old->kind != cue->kind)
            ++old;
        if (old == known.end() || old->at != cue->at) return true;
    }
    return false;
}

} // namespace

std::shared_ptr<const ProgramMix> mixOf(const SoundProgram& program, const ProgramMix* before, Time next) {
    const auto made = std::make_shared<ProgramMix>();
    made->program = program;
    if (!before || before->program.entryId != program.entryId) {
        made->start = startOf(program);
        made->mix = Mix(*program.timeline, *program.lines, program.settings, *made->start);
    } else {
        if (isMissed(program, *before->program.timeline, next)) made->start = program.position;
        made->mix = Mix(before->mix, made->start.value_or(next), *program.timeline, *program.lines, program.settings);
    }
    return made;
}

} // namespace unknot
