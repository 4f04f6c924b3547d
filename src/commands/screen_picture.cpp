#include "commands/screen_picture.hpp"

#include "application/application.hpp"
#include "commands/host/file_host.hpp"
#include "scene/view.hpp"

namespace unknot {
namespace {

// Within the second instruction of a cramp.
constexpr Time crampSoFar = seconds(14);

// Shorter than a gap that counts as a sleep of the machine.
constexpr Time step = milliseconds(100);

// Reads, and leaves the person's files alone.
class ReadingHost : public FileHost {
public:
    ReadingHost(const Folders& folders, std::optional<int> hour) : FileHost(folders), m_hour(hour) {}
    int hour() override { return m_hour ? *m_hour : FileHost::hour(); }
    void save(const Settings&) override {}
    void rememberDone(const std::string&) override {}
    void storeWindowSize(WindowSize) override {}

private:
    std::optional<int> m_hour;
};

// A chosen light gives the same picture at any time of day.
std::optional<int> hourFor(const Overrides& overrides) {
    if (!overrides.light || *overrides.light == LightMode::automatic) return std::nullopt;
    return *overrides.light == LightMode::day ? 10 : 22;
}

} // namespace

DrawList screenPicture(ShownScreen screen, const Overrides& overrides, Size size, const Folders& folders,
                       const Font& font) {
    ReadingHost host(folders, hourFor(overrides));
    LaunchOptions options;
    options.overrides = overrides;
    options.stored.guidanceRead = true;
    if (screen == ShownScreen::cramp) options.cramp = CrampMuscle::calf;
    Time now{};
    Application application(host, options, now);
    application.begin(now);
    if (screen == ShownScreen::help) application.handle(action::OpenHelp{}, now);
    if (screen == ShownScreen::settings) application.handle(action::OpenSettings{}, now);
    if (screen == ShownScreen::cramp)
        for (; now < crampSoFar; now += step)
            application.advance(now);
    return screenOf(viewOf(application.state(), now, now), size, font).picture;
}

} // namespace unknot
