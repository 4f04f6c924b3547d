// The words of a command line, with a zero byte between them.

#include "commands/command_line/command_line.hpp"
#include "fuzz/promise.hpp"

#include <algorithm>
#include <cstdint>

using namespace unknot;
using namespace unknot::fuzz;

namespace {

std::vector<std::string> wordsOf(const std::string& text) {
    std::vector<std::string> words{"unknot"};
    for (std::size_t from = 0; from < text.size();) {
        const std::size_t end = std::min(text.find('\0', from), text.size());
        words.push_back(text.substr(from, end - from));
        from = end + 1;
    }
    return words;
}

void checkMessage(const MessageRequest& message) {
    promise(message.exitCode == 0 || message.exitCode == 2, "a message has an exit code");
    promise(message.text.ends_with('\n'), "a message is a line");
    promise(message.exitCode == 0 || message.text.find("\nusage: unknot") != std::string::npos,
            "a mistake comes with the usage");
}

void checkOverrides(const Overrides& overrides) {
    for (const auto& level : {overrides.voiceLevel, overrides.chimeLevel, overrides.nightLevel})
        promise(level.value_or(0) >= 0 && level.value_or(0) <= limits::level, "a level is in its range");
    const int scale = overrides.textScale.value_or(limits::leastTextScale);
    promise(scale >= limits::leastTextScale && scale <= limits::mostTextScale, "the text size is in its range");
}

void checkView(const ViewOptions& view) {
    promise(view.speed >= 0.1 && view.speed <= 1000, "the speed is in its range");
    promise(!view.window || view.window->isUsable(), "the window is usable");
    checkOverrides(view.overrides);
}

struct Check {
    void operator()(const MessageRequest& request) const { checkMessage(request); }
    void operator()(const HomeRequest& request) const { checkView(request.view); }
    void operator()(const CrampRequest& request) const { checkView(request.view); }
    void operator()(const PlayRequest& request) const {
        checkView(request.view);
        promise(request.start >= Time{0}, "a start is not negative");
    }
    void operator()(const HelpCardRequest&) const {}
    void operator()(const NewRequest&) const {}
    void operator()(const CheckRequest& request) const { promise(!request.files.empty(), "a check has files"); }
    void operator()(const PlanRequest&) const {}
    void operator()(const PictureRequest& request) const {
        promise(request.size.width >= 64 && request.size.width <= 8192, "a picture's width is in its range");
        promise(request.size.height >= 64 && request.size.height <= 8192, "a picture's height is in its range");
        promise(request.at >= Time{0}, "a picture's time is not negative");
        checkOverrides(request.overrides);
    }
    void operator()(const ExportRequest& request) const { promise(!request.output.empty(), "a sound has a file"); }
    void operator()(const ListRequest&) const {}
    void operator()(const KeysRequest&) const {}
    void operator()(const SchemaRequest&) const {}
    void operator()(const CompletionRequest&) const {}
    void operator()(const ManualRequest&) const {}
    void operator()(const DoctorRequest&) const {}
    void operator()(const HotkeyRequest&) const {}
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::vector<std::string> words = wordsOf(std::string(data, data + size));
    std::vector<const char*> pointers;
    for (const std::string& word : words)
        pointers.push_back(word.c_str());
    pointers.push_back(nullptr);
    const auto routines = [] { return std::vector<std::string>{"bedtime", "desk-break", "cramp-calf", "mine"}; };
    std::visit(Check{}, readCommandLine(static_cast<int>(words.size()), pointers.data(), routines));
    return 0;
}
