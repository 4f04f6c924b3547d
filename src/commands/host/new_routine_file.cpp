#include "commands/host/new_routine_file.hpp"

#include "routine/library.hpp"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>
#include <system_error>

namespace unknot {
namespace {

namespace fs = std::filesystem;

constexpr int mostNames = 1000;

Host::NewRoutineFile failed(const std::string& what, const fs::path& path, const std::string& why) {
    Host::NewRoutineFile made;
    made.fault = what + " '" + path.string() + "' cannot be made (" + why + ").";
    return made;
}

struct Closer {
    void operator()(std::FILE* file) const { std::fclose(file); }
};
using File = std::unique_ptr<std::FILE, Closer>;

// Removes a file that could not be written whole. Returns the reason; empty if all went well.
std::string filled(File file, const fs::path& path, const std::string& text) {
    const bool written = std::fwrite(text.data(), 1, text.size(), file.get()) == text.size();
    const bool closed = std::fclose(file.release()) == 0;
    if (written && closed) return {};
    const std::string why = std::strerror(errno);
    std::error_code ignored;
    fs::remove(path, ignored);
    return why;
}

fs::path nameFor(int number) {
    return number == 1 ? "my-routine.yaml" : "my-routine-" + std::to_string(number) + ".yaml";
}

} // namespace

Host::NewRoutineFile makeRoutineFile(const fs::path& pattern, const fs::path& folder) {
    const auto text = readFile(pattern, limits::fileBytes);
    if (!text) return {{}, {}, text.error()};
    if (folder.empty()) return {{}, {}, "There is no home folder to keep a routine in; set HOME."};
    std::error_code error;
    fs::create_directories(folder, error);
    if (error) return failed("The folder", folder, error.message());
    for (int number = 1; number <= mostNames; ++number) {
        const fs::path path = folder / nameFor(number);
        File file(std::fopen(path.c_str(), "wx"));
        if (!file && errno == EEXIST) continue;
        if (!file) return failed("The file", path, std::strerror(errno));
        const std::string why = filled(std::move(file), path, *text);
        if (!why.empty()) return failed("The file", path, why);
        return {path.string(), path.string(), {}};
    }
    return failed("A file", folder / nameFor(1), "there are too many of that name");
}

} // namespace unknot
