#include "window_harness.hpp"

#include "base/folders.hpp"
#include "picture/scaled.hpp"
#include "raster/painter.hpp"
#include "scene/parts/focus.hpp"
#include "scene/view.hpp"

#include <X11/keysym.h>

#include <algorithm>
#include <thread>

namespace unknot::test {
namespace {

constexpr Time start = seconds(1000);

const Target* targetOf(const Screen& screen, const Action& action) {
    const auto found = std::find_if(screen.targets.begin(), screen.targets.end(),
                                    [&](const Target& target) { return target.action == action; });
    return found == screen.targets.end() ? nullptr : &*found;
}

} // namespace

Folders foldersWith(const OwnFolders& folders) {
    Folders all = findFolders("/nowhere", UNKNOT_SOURCE_FOLDER);
    all.ownRoutines = folders.routines();
    all.settings = folders.settingsFile();
    return all;
}

WindowHarness::WindowHarness(const OwnFolders& folders, const std::vector<std::string>& arguments,
                             LaunchOptions options)
    : m_host(foldersWith(folders)), m_application(m_host, std::move(options), start),
      m_font(Font::load(foldersWith(folders).fonts)), m_now(start), m_window(folders, arguments) {}

Screen WindowHarness::screen() {
    const Size size = m_window.size();
    Screen made = screenOf(viewOf(state(), m_now, m_now), {size.width / m_scale, size.height / m_scale}, *m_font);
    m_application.setPages(made.pages);
    return made;
}

const Card* WindowHarness::card(const std::string& title) const {
    const auto& cards = std::get<base::Home>(state().base.content).cards.cards();
    const auto found = std::find_if(cards.begin(), cards.end(), [&](const Card& card) { return card.title == title; });
    return found == cards.end() ? nullptr : &*found;
}

void WindowHarness::handle(const Action& action) {
    m_now += milliseconds(500);
    m_application.handle(action, m_now);
    // The program looks for a sound device at its first sound, and finds none.
    if (state().audibleSession()) m_application.setSoundMissing(true);
}

bool WindowHarness::turnTo(const Action& action, Press press) {
    for (int pages = screen().pages; pages > 0; --pages) {
        if (targetOf(screen(), action)) return true;
        if (pages == 1 || !(this->*press)(action::TurnPage{1})) return false;
    }
    return false;
}

bool WindowHarness::byKeyboard(const Action& action) {
    if (!turnTo(action, &WindowHarness::byKeyboard)) return false;
    const std::size_t most = screen().targets.size();
    for (std::size_t moves = 0; state().focus() != action; ++moves) {
        if (moves > most) return false;
        m_window.press(XK_Tab);
        m_application.focusOn(moveFocus(screen(), state().focus(), FocusMove::next), m_now);
    }
    return byKey(XK_Return, action);
}

std::optional<Point> WindowHarness::targetMiddle(const Action& action) {
    const Screen shown = screen();
    const Target* target = targetOf(shown, action);
    if (!target) return std::nullopt;
    const Point middle{target->box.x + target->box.width / 2, target->box.y + target->box.height / 2};
    const Target* under = targetAt(shown, middle);
    if (!under || under->action != action) return std::nullopt;
    return Point{middle.x * m_scale, middle.y * m_scale};
}

bool WindowHarness::byMouse(const Action& action) {
    if (!turnTo(action, &WindowHarness::byMouse)) return false;
    const auto middle = targetMiddle(action);
    if (!middle) return false;
    m_window.click(*middle);
    handle(action);
    return arrived();
}

std::vector<Color> WindowHarness::painted() {
    Painter painter(*m_font);
    Pixels pixels;
    painter.paint(pixels, scaled(screen().picture, m_scale));
    std::vector<Color> colors;
    for (int y = 0; y < pixels.height; ++y) {
        for (int x = 0; x < pixels.width; ++x)
            colors.push_back(pixels.at(x, y));
    }
    return colors;
}

bool WindowHarness::byKey(unsigned long key, const Action& action) {
    m_window.press(key);
    handle(action);
    return arrived();
}

void WindowHarness::letPass(std::chrono::seconds time) {
    std::this_thread::sleep_for(time);
    // Steps of 1 s, because the application takes a longer gap for a sleeping machine.
    for (const Time end = m_now + time; m_now < end;)
        m_application.advance(m_now += seconds(1));
}

bool WindowHarness::arrived() {
    const ScreenId showing = state().screenId();
    const std::string wanted = titleOf(viewOf(state(), m_now, m_now));
    const bool plays = showing == ScreenId::player || showing == ScreenId::cramp;
    const std::string begins = wanted.substr(0, wanted.rfind(" - "));
    return eventually([&] {
        const std::string title = m_window.title();
        return plays ? title.starts_with(begins) && !title.ends_with("done") : title == wanted;
    });
}

} // namespace unknot::test
