#include "base/atomic_file.hpp"
#include "commands/open_routine.hpp"
#include "export/captions.hpp"
#include "export/sound_file.hpp"
#include "sound/cache/cached_voice.hpp"
#include "sound/speech.hpp"
#include "timeline/compile.hpp"

namespace unknot {

int run(const ExportRequest& request, const CommandContext& context) {
    const auto routine = openRoutine(request.routine, request.routineOverrides, context);
    if (!routine) return 1;
    std::string fault = outputFault(request.output);
    if (!fault.empty()) return fail(context, fault);
    const Timeline timeline = compile(*routine);
    const auto ending = std::filesystem::path(request.output).extension();
    if (ending == ".srt" || ending == ".vtt") {
        fault = writeAtomically(request.output, ending == ".srt" ? subRipText(timeline) : webVttText(timeline));
        return fault.empty() ? 0 : fail(context, fault);
    }
    const auto voice = makeVoice("rms") ? makeCachedVoice("rms", context.folders.speech) : nullptr;
    // Ignores the hour, so that a routine always gives the same file.
    SoundSettings settings;
    const Light usual = routine->light == LightMode::night ? Light::night : Light::day;
    settings.light = request.light.value_or(usual);
    fault = exportSound(timeline, speakAll(timeline, voice.get()), settings, request.output);
    return fault.empty() ? 0 : fail(context, fault);
}

} // namespace unknot
