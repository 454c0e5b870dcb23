@echo off
rem Starts the product this script lies in: the workbench, or with arguments one command.
rem PINCITE_JAVA names the java.exe to use; PINCITE_VMARGS adds options for it.
setlocal
set "java=%PINCITE_JAVA%"
if not defined java if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
if not defined java set "java=java.exe"
for %%J in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do set "jar=%%~fJ"
if "%~1"=="" goto workbench
set "tier=-XX:TieredStopAtLevel=1"
for %%C in (import index doctor cites verify citator) do if "%~1"=="%%C" set "tier=-XX:InlineSmallCode=500 -XX:FreqInlineSize=60 -XX:MaxInlineLevel=9"
"%java%" -XX:-CreateCoredumpOnCrash -XX:+SuppressFatalErrorMessage -XX:+DisableAttachMechanism -XX:-UsePerfData %tier% -XX:+UseSerialGC -Xshare:auto -Xmx1g --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8 "-Djava.util.logging.config.file=%~dp0logging.properties" -Djava.awt.headless=true %PINCITE_VMARGS% -jar "%jar%" -nosplash -application org.pincite.cli.application -data @none %*
exit /b %errorlevel%
:workbench
if not defined PINCITE_WORKSPACE set "PINCITE_WORKSPACE=%APPDATA%\Pincite\workspace"
"%java%" -XX:-CreateCoredumpOnCrash -XX:+SuppressFatalErrorMessage -XX:+DisableAttachMechanism -XX:-UsePerfData -XX:+UseSerialGC -Xmx1g --add-modules=jdk.incubator.vector --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8 "-Djava.util.logging.config.file=%~dp0logging.properties" %PINCITE_VMARGS% -jar "%jar%" -nosplash -data "%PINCITE_WORKSPACE%"
exit /b %errorlevel%
